interface NoticeProps {
  text: string;
  /** What its button is called. */
  close: string;
  onClose: () => void;
}

/** Something to know that asks for nothing at once; read out politely. */
export function Notice({ text, close, onClose }: NoticeProps) {
  return (
    <div class="notice" role="status" data-panelwatch-notice="">
      <p>{text}</p>
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}
