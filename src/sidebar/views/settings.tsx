import { Skeleton } from "../parts/skeleton";
import { useAnswer } from "../parts/use-answer";
import { Account } from "../settings/account";
import { Company } from "../settings/company";
import { FileAndRemoval } from "../settings/file";
import { People } from "../settings/people";
import type { ViewProps } from "../view";

/** People, the company's settings, the account behind the schedule, and the way out. */
export function SettingsView(props: ViewProps) {
  const [answer, read] = useAnswer(props.send, { ask: "settings" });
  if (answer === null) return <Skeleton lines={12} />;
  return (
    <>
      <People {...props} answer={answer} read={read} />
      <Company {...props} answer={answer} read={read} />
      <Account {...props} answer={answer} read={read} />
      <FileAndRemoval {...props} read={read} />
    </>
  );
}
