import { useId, useState } from 'preact/hooks';

import { useWords } from './words';

interface NumberFieldProps {
  label: string;
  name: string;
  min: number;
  max: number;
  /** Whether parts of one are no number of these. */
  isWhole?: boolean;
  value: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** Takes a number within its bounds; of any other it says that it was not kept. */
export function NumberField(props: NumberFieldProps) {
  const { label, name, min, max, isWhole = false, value, disabled = false, onChange } = props;
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const refusedId = useId();
  return (
    <label>
      {label}
      <input
        type="number"
        name={name}
        min={min}
        max={max}
        step={isWhole ? 1 : 'any'}
        value={value}
        disabled={disabled}
        aria-invalid={isRefused}
        aria-describedby={refusedId}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          const isGood = next >= min && next <= max && (!isWhole || Number.isInteger(next));
          setRefused(!isGood);
          if (isGood) onChange(next);
        }}
      />
      <span id={refusedId} class="refused" role="alert">
        {isRefused ? t('options_not_kept') : ''}
      </span>
    </label>
  );
}
