import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const PLATFORM = join(root, "../shared/platform.md");

/** The texts of all test files. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith(".test.ts") ? [readFileSync(path, "utf8")] : [];
  });
}

const named = (text: string): readonly string[] =>
  [...text.matchAll(/(?:§|section\(\s*")(\d(?:\.\d)?)\b/g)].map(([, section]) => section);

test("every section of platform.md on the platform itself (§1 to §7) has tests that name it, or says why nothing can", () => {
  if (!existsSync(PLATFORM)) {
    console.warn("../shared/platform.md is not there: its sections were not compared.");
    return;
  }
  const sections = [...readFileSync(PLATFORM, "utf8").matchAll(/^#{2,3} (\d(?:\.\d)?)\.? /gm)]
    .map(([, section]) => section)
    .filter((section) => /^[1-7]/.test(section));
  const inside = (section: string): boolean => sections.some((other) => other.startsWith(`${section}.`));
  const tested = new Set(sources(join(root, "test")).flatMap(named));
  const beyond = readFileSync(join(root, "test/platform/not-emulable.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t")[0]);
  expect(sections.length).toBeGreaterThan(30);
  expect(
    sections.filter((section) => !inside(section) && !tested.has(section) && !beyond.includes(section)),
  ).toEqual([]);
});

test("each fact that nothing here can show says where it stands and why", () => {
  const lines = readFileSync(join(root, "test/platform/not-emulable.tsv"), "utf8").trimEnd().split("\n");
  expect(lines.filter((line) => !/^\d\.?\d?\t[^\t]{10,}\t[^\t]{10,}$/.test(line))).toEqual([]);
});
