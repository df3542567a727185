// The still with the part that is kept: arrows move it, + and − narrow and widen it.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cropAfter, keptSize, type Crop } from './crop.ts'
import classes from './photos.module.css'

const shownSide = 480
const shade = 'rgb(0 0 0 / 55%)'

type CropViewProps = Readonly<{ still: HTMLCanvasElement; crop: Crop; onChange: (crop: Crop) => void }>

export function CropView({ still, crop, onChange }: CropViewProps) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const taker = useRef<HTMLButtonElement>(null)
  const size = keptSize(still, shownSide)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const scale = size.width / still.width
    const [x, y, width, height] = [crop.x, crop.y, crop.width, crop.height].map((each) => each * scale) as [
      number,
      number,
      number,
      number,
    ]
    context.drawImage(still, 0, 0, size.width, size.height)
    context.fillStyle = shade
    context.fillRect(0, 0, size.width, size.height)
    context.drawImage(still, crop.x, crop.y, crop.width, crop.height, x, y, width, height)
  })
  // The keys work at once: cutting is all there is to do here.
  useEffect(() => taker.current?.focus(), [])
  return (
    <>
      {/* A picture that is moved by keys: the button only takes the focus and the keys. */}
      <button
        ref={taker}
        type="button"
        className={classes['crop']}
        aria-label={t('photos.cut')}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return
          const next = cropAfter(crop, event.key, still)
          if (next === null) return
          event.preventDefault()
          onChange(next)
        }}
      >
        <canvas ref={canvas} width={size.width} height={size.height} />
      </button>
      <p className={classes['quiet']}>{t('photos.cutHint')}</p>
    </>
  )
}
