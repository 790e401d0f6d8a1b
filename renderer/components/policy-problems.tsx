import type { PolicyKey, PolicyProblem } from '../../shared/policy';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { Notice } from './notice';
import './policy-problems.css';

const words = text.policy;

/** Names the settings of the organisation that are not valid, and what holds instead of each. */
export function PolicyProblems({ all = false }: { all?: boolean }) {
  const policy = useSnapshot((snapshot) => snapshot.policy);
  // What changes nothing concerns nobody on the way in.
  const problems = policy.problems.filter(({ problem }) => all || problem !== 'unknown');
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={words.problems}>
      <ul className="policy-problems">
        {problems.map(({ key, problem }) => (
          <li key={key ?? problem}>
            {key !== undefined && <span className="code">{key}</span>}
            {wordsOf(key, problem)}
          </li>
        ))}
      </ul>
      <p>{words.next}</p>
    </Notice>
  );
}

function wordsOf(key: string | undefined, problem: PolicyProblem['problem']): string {
  if (key === undefined) return `${words.whole[problem] ?? ''} ${words.strictest}`;
  if (!isKey(key)) return words.unknown;
  return problem === 'missing' ? words.missing(words.instead[key]) : words.instead[key];
}

const isKey = (key: string): key is PolicyKey => Object.hasOwn(words.instead, key);
