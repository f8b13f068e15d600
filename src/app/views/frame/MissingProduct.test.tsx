import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import { MissingProduct } from './MissingProduct';

const missing = { kind: 'product', id: 'own-aaaaaaaaaaaaaaaa', link: '#/size?qps=1' } as const;

it.each([
  ['en', 'no.json', '{', 'It is not JSON text.'],
  ['zh-CN', 'plan.json', '{ "workloads": [] }', '这是一份方案'],
] as const)(
  'says in %s why %s is not the file that is waited for',
  async (language, name, text, reason) => {
    const page = await renderInPage(<MissingProduct missing={missing} />, '', language);
    await allShown();
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is no field for a file');
    await page.user.upload(input, new File([text], name, { type: 'application/json' }));
    await allShown();
    expect(await screen.findByText(new RegExp(`^${reason}`))).toBeInTheDocument();
  },
);
