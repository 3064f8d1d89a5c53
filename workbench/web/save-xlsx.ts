import type { Book } from "../sheet/book";
import { excelFile } from "./xlsx";

/** Downloads the workbook as an Excel file. */
export async function saveWorkbook(book: Book, name: string): Promise<void> {
  const link = document.createElement("a");
  const address = URL.createObjectURL(await excelFile(book));
  Object.assign(link, { href: address, download: `${name}.xlsx` });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
