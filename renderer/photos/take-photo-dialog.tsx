// Taking a photo: by the camera or from a file, then cut by the arrows, then sent. Nothing is kept before it is sent.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { photoKind, type Photo, type PhotoKind } from '../../domain/people/photo.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { useKey } from '../keys/use-key.ts'
import { CropView } from './crop-view.tsx'
import { squareOf, wholeOf, type Crop } from './crop.ts'
import { drawPictures, stillOf, stillOfFile } from './draw-picture.ts'
import classes from './photos.module.css'
import { sendPhoto } from './send-photo.ts'
import { useCamera } from './use-camera.ts'

type TakePhotoProps = Readonly<{
  personId: number | null
  /** What it is of to begin with. */
  kind?: PhotoKind
  onTaken: (photo: Photo) => void
  onClose: () => void
}>

/** A face and a mark are cut square; a whole body and a paper are kept whole. */
const cropOf = (kind: PhotoKind, still: HTMLCanvasElement): Crop =>
  kind === 'face' || kind === 'mark' ? squareOf(still) : wholeOf(still)

export function TakePhotoDialog({ personId, kind: preset = 'face', onTaken, onClose }: TakePhotoProps) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<PhotoKind>(preset)
  const [still, setStill] = useState<HTMLCanvasElement | null>(null)
  const [crop, setCrop] = useState<Crop | null>(null)
  const [busy, setBusy] = useState(false)
  const { now } = useStation()
  const sayFailure = useSayFailure()
  const take = (taken: HTMLCanvasElement | null, as = kind) => {
    setStill(taken)
    setCrop(taken && cropOf(as, taken))
  }
  const send = async () => {
    if (!still || !crop) return
    setBusy(true)
    try {
      const pictures = await drawPictures(still, crop)
      onTaken(await sendPhoto(pictures, { personId, kind, takenAt: now() }))
      onClose()
    } catch (error) {
      sayFailure(error)
      setBusy(false)
    }
  }
  return (
    <Dialog
      opened
      size="lg"
      title={t('photos.take')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('photos.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          {still && <ActionButton label={t('photos.again')} keys="Alt+U" onPress={() => take(null)} />}
          <ActionButton
            primary
            label={t('photos.keep')}
            keys="Ctrl+Enter"
            busy={busy}
            disabled={still === null}
            onPress={() => void send()}
          />
        </>
      }
    >
      <div className={classes['take']}>
        <SegmentField
          label={t('photos.kind')}
          options={photoKind.options.map((value) => ({ value, label: t(`photos.kinds.${value}`) }))}
          value={kind}
          onChange={(chosen) => {
            const as = chosen ?? 'face'
            setKind(as)
            if (still) take(still, as)
          }}
        />
        {still && crop ? (
          <CropView still={still} crop={crop} onChange={setCrop} />
        ) : (
          <Source onStill={(taken) => take(taken)} />
        )}
      </div>
    </Dialog>
  )
}

/** The live camera, and the way to a file. */
function Source({ onStill }: Readonly<{ onStill: (still: HTMLCanvasElement | null) => void }>) {
  const { t } = useTranslation()
  const file = useRef<HTMLInputElement>(null)
  const [isNoPicture, setNoPicture] = useState(false)
  const { video, state } = useCamera()
  const shoot = () => {
    const seen = video.current
    if (!seen || seen.videoWidth === 0) return
    onStill(stillOf(seen, { width: seen.videoWidth, height: seen.videoHeight }))
  }
  useKey('Alt+O', () => file.current?.click(), { label: t('photos.file') })
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    const still = await stillOfFile(chosen)
    setNoPicture(still === null)
    if (still) onStill(still)
  }
  return (
    <>
      <video
        ref={video}
        className={classes['live']}
        muted
        playsInline
        data-on={state === 'on' || undefined}
      />
      {state === 'none' && <p className={classes['quiet']}>{t('photos.noCamera')}</p>}
      {isNoPicture && <p role="alert">{t('photos.noPicture')}</p>}
      <div className={classes['keys']}>
        <ActionButton
          primary
          label={t('photos.shoot')}
          keys="Alt+P"
          disabled={state !== 'on'}
          onPress={shoot}
        />
        <ActionButton
          label={t('photos.file')}
          keys="Alt+O"
          keysHandledElsewhere
          onPress={() => file.current?.click()}
        />
        <input
          ref={file}
          type="file"
          accept="image/*"
          className={classes['unseen']}
          tabIndex={-1}
          aria-label={t('photos.file')}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </div>
    </>
  )
}
