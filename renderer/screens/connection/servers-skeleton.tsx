import '../../components/skeleton.css';

/** The shape of what is being asked for. What it waits for is said above it. */
export function ServersSkeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      {['portal', 'rest'].map((server) => (
        <div key={server} className="card skeleton-card">
          <i className="skeleton-line skeleton-title" />
          <i className="skeleton-line skeleton-facts" />
          <i className="skeleton-line skeleton-facts" />
        </div>
      ))}
    </div>
  );
}
