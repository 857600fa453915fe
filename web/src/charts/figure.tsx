import type { ComponentChildren } from 'preact';
import { useWidth } from './use_width.ts';
import { useUniqueId } from './unique_id.ts';

export interface Table {
  columns: string[];
  rows: string[][];
}

interface Props {
  id: string;
  kind: string;
  /** Says the finding. */
  title: string;
  /** One sentence, for those who cannot see the picture and for those who can. */
  description: string;
  table: Table;
  /** The phrase that opens the table. */
  tableLabel: string;
  children: (width: number) => ComponentChildren;
}

const WIDTH_BEFORE_MEASURED = 640;

/** A picture with its finding, its sentence and its numbers. */
export function Figure({ id, kind, title, description, table, tableLabel, children }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(WIDTH_BEFORE_MEASURED);
  const name = useUniqueId();
  return (
    <figure class="fb-figure" data-chart={id} data-kind={kind} aria-labelledby={name}>
      <figcaption>
        <p class="fb-figure-title" id={name}>{title}</p>
        <p class="fb-figure-description">{description}</p>
      </figcaption>
      <div class="fb-drawing" ref={box}>{children(width)}</div>
      <TableDetails table={table} label={tableLabel} />
    </figure>
  );
}

/** The numbers behind a picture, folded away. */
export function TableDetails({ table, label }: { table: Table; label: string }) {
  return (
    <details class="fb-numbers">
      <summary>{label}</summary>
      <div class="fb-scroll fb-table-scroll" tabIndex={0} role="group" aria-label={label}>
        <table>
          <thead><tr>{table.columns.map(column => <th scope="col" key={column}>{column}</th>)}</tr></thead>
          <tbody>{table.rows.map(row => <Row key={row[0]} cells={row} />)}</tbody>
        </table>
      </div>
    </details>
  );
}

/** A name keeps the direction of its letters; one without any, such as 10–19, runs from left to right. */
function Row({ cells: [name, ...numbers] }: { cells: string[] }) {
  return (
    <tr>
      <th scope="row"><bdi>{name}</bdi></th>
      {numbers.map((number, i) => <td key={i}><bdi dir="ltr">{number}</bdi></td>)}
    </tr>
  );
}
