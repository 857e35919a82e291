import type { ChangeLetter, Language } from '@umlage/core';
import { renderChangeLetter } from '@umlage/reports';
import { letterResponse } from '../pages/letter-response.ts';
import type { Answer } from '../problems/refusal.ts';

/** A letter on a change to be printed, under a telling name. */
export function changeLetterPdf(letter: ChangeLetter, language: Language): Promise<Answer<Response>> {
  const { cooperation, change, on, recipient } = letter;
  const file = `${cooperation.id}-${change}-${on}-${recipient.id}.pdf`;
  return letterResponse(file, () => renderChangeLetter(letter, language));
}
