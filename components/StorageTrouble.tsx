import { useWords } from './words';

/** Says that nothing new can be kept, where that is so: what stands below is old. */
export function StorageTrouble({ works }: { works: boolean }) {
  const { t } = useWords();
  if (works) return null;
  return (
    <p class="trouble" role="alert" data-panelwatch-storage="">
      {t('toolbar_storage')}
    </p>
  );
}
