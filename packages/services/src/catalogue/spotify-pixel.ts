import type { Service } from '@cookiewarden/core';

/** Spotify Pixel: advertising. */
export const spotifyPixel: Service = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  operator: 'Spotify',
  category: 'advertising',
  hosts: [{ host: 'pixel.byspotify.com' }, { host: 'pixels.spotify.com' }],
  inline: ['pixel.byspotify.com/ping'],
  sources: [
    { source: 'observed-pages', date: '2026-11-26' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['pixels.spotify.com'] },
  ],
};
