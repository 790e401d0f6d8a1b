import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

const icons: Record<NoticeProps['tone'], LucideIcon> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

interface NoticeProps {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  /** `alert` for what a person has to hear at once, `status` for what can wait for the end of a sentence. */
  role?: 'alert' | 'status' | undefined;
  children?: ReactNode;
  action?: ReactNode;
}

/** A box of a few sentences with a title, at the place that they are about. */
export function Notice({ tone, title, role, children, action }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon className="notice-icon" size={16} aria-hidden />
      <div className="notice-words">
        <p className="notice-title">{title}</p>
        {children}
      </div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  );
}
