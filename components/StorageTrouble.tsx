import { useWords } from './words';

interface StorageTroubleProps {
  /** Whether what is read can be kept; where not, what stands below is old. */
  isStored: boolean;
  /** Whether what the user chose could be saved. */
  isSaved: boolean;
}

/** Says what cannot be kept, and that the disk may be full. */
export function StorageTrouble({ isStored, isSaved }: StorageTroubleProps) {
  const { t } = useWords();
  return (
    <>
      {!isStored && (
        <p class="trouble" role="alert" data-panelwatch-storage="">
          {t('toolbar_storage')}
        </p>
      )}
      {!isSaved && (
        <p class="trouble" role="alert" data-panelwatch-saving="">
          {t('storage_not_saved')}
        </p>
      )}
    </>
  );
}
