import { useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { DayField } from '@/app/terms/DayField';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import { isPlanDay } from '@/core/plan/fieldKinds';
import { quantityProblem } from '@/core/plan/problem';
import { workloadFields } from '@/core/plan/workloadFields';
import type { Exchange } from '@/core/quantity/exchange';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import type { ProductOffer } from '@/core/report/products/offers';
import styles from './ProductsView.module.css';
import { currenciesOf } from './useExchange';

type Props = {
  readonly offers: readonly ProductOffer[];
  readonly exchange: Exchange;
  readonly onChange: (exchange: Exchange) => void;
};

/** The currency that all prices are shown in, and what the others are worth in it. */
export function ExchangeFields({ offers, exchange, onChange }: Props) {
  const words = useWords('products');
  const { exchange: said } = words.offers;
  const currencies = currenciesOf(offers);
  const { to, date, rates } = exchange;
  const typed = useRef(new Map<string, Exchange['rates']>());
  const others = currencies.filter((currency) => currency !== to);
  const setRate = (from: string, rate: number | undefined) => {
    const rest = rates.filter((one) => one.from !== from);
    onChange({ ...exchange, rates: rate === undefined ? rest : [...rest, { from, rate }] });
  };
  if (currencies.length < 2) return null;
  return (
    <fieldset className={styles.exchange}>
      <legend>{said.heading}</legend>
      <SelectField
        label={said.to}
        showsLabel
        choices={currencies.map((value) => ({ value, label: value }))}
        value={to}
        onChange={({ target: { value } }) => {
          typed.current.set(to, rates);
          onChange({ to: value, date, rates: typed.current.get(value) ?? [] });
        }}
      />
      {others.map((from) => (
        <RateField
          key={`${from}-${to}`}
          label={said.rate(from, to)}
          rate={rates.find((one) => one.from === from)?.rate}
          onChange={(rate) => setRate(from, rate)}
        />
      ))}
      <DayField
        label={said.date}
        value={date}
        isTaken={isPlanDay}
        onTake={(day) => {
          if (day !== '') onChange({ ...exchange, date: day });
        }}
      />
      <p className={styles.exchangeHint}>{said.hint}</p>
    </fieldset>
  );
}

type RateProps = {
  readonly label: string;
  readonly rate: number | undefined;
  readonly onChange: (rate: number | undefined) => void;
};

/** A rate as it is typed; what cannot be read stays in the field with what is wrong with it. */
function RateField({ label, rate, onChange }: RateProps) {
  const words = useWords('products');
  const [text, setText] = useState(rate === undefined ? '' : words.typed(rate));
  const { max } = workloadFields.recordsPerSecondPerCu;
  const reading = parseQuantity(text);
  const isInBounds = reading.ok && reading.value > 0 && reading.value <= max;
  const problem = () => {
    if (text.trim() === '' || isInBounds) return undefined;
    const path = 'exchange';
    if (!reading.ok) return words.problem(quantityProblem(path, reading));
    return words.problem(
      reading.value > max
        ? { path, code: 'above-maximum', limit: max }
        : { path, code: 'not-above', limit: 0 },
    );
  };
  const type = (typed: string) => {
    setText(typed);
    const read = parseQuantity(typed);
    onChange(read.ok && read.value > 0 && read.value <= max ? read.value : undefined);
  };
  return (
    <TextField
      label={label}
      showsLabel
      isFigure
      value={text}
      problem={problem()}
      onChange={(event) => type(event.target.value)}
    />
  );
}
