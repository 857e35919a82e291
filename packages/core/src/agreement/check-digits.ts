import * as z from 'zod';

/** Letters count from 10 on; what is whole leaves 1 (ISO/IEC 7064, MOD 97-10). */
function leavesOne(text: string): boolean {
  const digits = text.replaceAll(/[A-Z]/gu, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

/**
 * The address of a public body for electronic invoices: coarse, fine if it has one, and two check digits. Problem:
 * `check-digits-wrong`.
 *
 * @see Koordinierungsstelle für IT-Standards, Leitweg-ID: Format-Spezifikation 2.0
 */
export const LeitwegId = z
  .string()
  .regex(/^\d{2,12}(?:-[A-Z0-9]{1,30})?-\d{2}$/, { abort: true })
  .refine((text) => leavesOne(text.replaceAll('-', '')), { params: { code: 'check-digits-wrong' } })
  .meta({ id: 'LeitwegId', description: 'Leitweg-ID for electronic invoices, with its check digits' });

/** The number of a bank account, without blanks. Problem: `check-digits-wrong`. @see ISO 13616 */
export const Iban = z
  .string()
  .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, { abort: true })
  .refine((text) => leavesOne(text.slice(4) + text.slice(0, 4)), { params: { code: 'check-digits-wrong' } })
  .meta({ id: 'Iban', description: 'IBAN without blanks' });

/** Every digit is added and doubled in turn; the last one leaves 1 (ISO/IEC 7064, MOD 11,10). */
function closesElevenTen(digits: string): boolean {
  const product = Array.from(digits.slice(0, -1), Number).reduce((before, digit) => {
    const sum = (before + digit) % 10;
    return (2 * (sum === 0 ? 10 : sum)) % 11;
  }, 10);
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/**
 * The number under which a German business is taxed in the whole of the EU. Problem: `check-digits-wrong`.
 *
 * @see § 27a UStG
 */
export const VatId = z
  .string()
  .regex(/^DE[1-9]\d{8}$/, { abort: true })
  .refine((text) => closesElevenTen(text.slice(2)), { params: { code: 'check-digits-wrong' } })
  .meta({ id: 'VatId', description: 'Umsatzsteuer-Identifikationsnummer, with its check digit' });
