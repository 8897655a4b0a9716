/** Tasks that may be done in any order over several visits, each with its status. */
import { Link } from "./navigation";
import { Tag, type TagTone } from "./tag";

export interface Task {
  label: string;
  hint?: string;
  /** Left out where the task cannot be started yet. */
  to?: string;
  status: { label: string; tone: TagTone };
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="task-list plain-list">
      {tasks.map(({ label, hint, to, status }) => (
        <li key={label}>
          <div>
            {to ? <Link to={to}>{label}</Link> : <span>{label}</span>}
            {hint && <p className="small muted">{hint}</p>}
          </div>
          <Tag tone={status.tone}>{status.label}</Tag>
        </li>
      ))}
    </ul>
  );
}
