// The camera while somebody takes a photo: asked for when the dialog opens, let go of when it closes.
import { type RefObject, useEffect, useRef, useState } from 'react'

export type CameraState = 'asking' | 'on' | 'none'

const wished: MediaStreamConstraints = {
  video: { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1080 } },
  audio: false,
}

export function useCamera(): Readonly<{ video: RefObject<HTMLVideoElement | null>; state: CameraState }> {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('asking')
  useEffect(() => {
    let isOver = false
    let stream: MediaStream | null = null
    const release = () => stream?.getTracks().forEach((track) => track.stop())
    const begin = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia(wished)
        if (isOver || !video.current) return release()
        video.current.srcObject = stream
        await video.current.play()
        setState('on')
      } catch {
        // No camera, no permission, or a page that may not ask (plain http on a LAN): a file does as well.
        if (!isOver) setState('none')
      }
    }
    void begin()
    return () => {
      isOver = true
      release()
    }
  }, [])
  return { video, state }
}
