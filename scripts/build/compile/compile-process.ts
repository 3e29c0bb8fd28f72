import '../../load-yaml.ts';
import { errorText } from '../../error-text.ts';
import type { Answer, Question } from './open-compiler.ts';

async function answer(question: Question): Promise<unknown> {
  // Messages are YAML, which can be imported only after the line above.
  if (question.kind === 'pages') {
    const { compilePages } = await import('./compile-pages.ts');
    return compilePages(question.work, question.folder);
  }
  const { compileTexts } = await import('./compile-texts.ts');
  return compileTexts(question.files, question.work);
}

// The build that asked has ended or was killed.
process.once('disconnect', () => process.exit());

process.on('message', async (question: Question) => {
  const { number } = question;
  const send = (given: Answer) => process.send?.(given);
  try {
    send({ number, made: await answer(question) });
  } catch (error) {
    send({ number, failed: errorText(error) });
  }
});
