interface Props {
  readonly label: string
  /** Kinds of files, as the attribute of an input has them. */
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A button that asks for a file; the same file may be chosen again. */
export const FileButton = ({ label, accept, onFile }: Props) => (
  <label className="button small file">
    {label}
    <input
      type="file"
      className="sr-only"
      accept={accept}
      onChange={event => {
        const [file] = event.target.files ?? []
        if (file) onFile(file)
        event.target.value = ''
      }}
    />
  </label>
)
