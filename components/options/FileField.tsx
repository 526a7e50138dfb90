interface FileFieldProps {
  label: string;
  /** Kinds of files that are offered, as in the attribute of that name. */
  accept: string;
  name?: string;
  onFile: (file: File) => void;
}

/** Takes a file; the same one may be chosen again after it was mended. */
export function FileField({ label, accept, name, onFile }: FileFieldProps) {
  return (
    <label>
      {label}
      <input
        type="file"
        name={name}
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onFile(file);
          // A field that holds a file says nothing when that file is chosen once more.
          input.value = '';
        }}
      />
    </label>
  );
}
