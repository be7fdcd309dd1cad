import { drawSharing } from '../sharing.ts';
import { button, dialogFoot, openDialog } from './dialog.ts';
import { words } from './setup.ts';

/** What an editor copies into a site, and the files that the quiz leaves in. */
export function showSharing(quizId: string, key: string): void {
  const dialog = openDialog(
    words.share,
    drawSharing(quizId, key, words.sharing),
    dialogFoot(button(words.preview.close, () => dialog.close(), true)),
  );
}
