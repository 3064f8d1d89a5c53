import type { Book } from "../sheet/book";
export async function saveWorkbook(_book: Book, _name: string): Promise<void> {}
