/** A picture of one grey pixel (JPEG). */
export const greyPixel = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
)

/** The first page of an Ogg stream with an Opus head (RFC 7845) and no sound behind it. */
export const silence = Buffer.concat([
  Buffer.from('OggS\0\x02', 'latin1'),
  Buffer.alloc(20),
  Buffer.from('\x01\x13OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1'),
])
