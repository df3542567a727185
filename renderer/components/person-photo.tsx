// A photo by its id, or the place of one. The picture comes with the worker's token in a header, never by a bare address.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetchBlob } from '../api/client.ts'
import classes from './person-photo.module.css'

type PersonPhotoProps = Readonly<{
  /** null: an empty place. */
  photoId: number | null
  /** What a screen reader says; empty beside a name that says it already. */
  label: string
  /** `place`: as wide as what it stands in. */
  size?: 'thumb' | 'place' | 'full'
}>

export function PersonPhoto({ photoId, label, size = 'thumb' }: PersonPhotoProps) {
  const { data } = useQuery({
    queryKey: ['photo-bytes', photoId, size],
    queryFn: ({ signal }) => fetchBlob(`/photo/${photoId}/${size === 'full' ? 'full' : 'thumb'}`, signal),
    enabled: photoId !== null,
    staleTime: Infinity,
  })
  const url = useObjectUrl(data)
  return (
    <span className={classes['photo']} data-size={size}>
      {url !== null && <img src={url} alt={label} />}
    </span>
  )
}

/** An address of bytes that the page holds, given back when they are no longer shown. */
function useObjectUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (blob === undefined) return undefined
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => {
      URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [blob])
  return url
}
