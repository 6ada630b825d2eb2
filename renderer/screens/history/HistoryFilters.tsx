import { useState, type ReactNode } from "react";
import { Button } from "../../components/Button.tsx";
import { DayField } from "../../components/DayField.tsx";
import { Select } from "../../components/Select.tsx";
import { useStores } from "../../stores/stores.ts";
import { ArticleField } from "./ArticleField.tsx";

const everybody = "";

/** What part of the log is shown. */
export function HistoryFilters(): ReactNode {
  const { history, place, desk } = useStores();
  const { article, person, since } = history((state) => state.filter);
  const people = desk((state) => state.loaded?.people) ?? [];
  const { show } = history.getState();
  const [timesCleared, setTimesCleared] = useState(0);
  const clear = (): void => {
    setTimesCleared(timesCleared + 1);
    place.getState().openHistory(null);
    void show({ article: null, person: null, since: null });
  };
  return (
    <div role="search" className="filters">
      <ArticleField article={article} onChange={(chosen) => place.getState().openHistory(chosen)} />
      <Select
        label="Person"
        value={person ?? everybody}
        onChange={(chosen) => void show({ person: chosen === everybody ? null : chosen })}
        options={[
          { value: everybody, label: "Everybody" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DayField
        key={timesCleared}
        label="Since"
        placeholder="Any day"
        value={since ?? ""}
        onChange={(day) => void show({ since: day === "" ? null : day })}
      />
      {(article !== null || person !== null || since !== null) && (
        <Button onClick={clear}>Show everything</Button>
      )}
    </div>
  );
}
