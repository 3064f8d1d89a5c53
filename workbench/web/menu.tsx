import { type JSX, useCallback, useEffect, useRef, useState } from "react";

export interface MenuItem {
  /** Empty for a separator. */
  readonly caption: string;
  readonly run?: () => void;
  readonly items?: readonly MenuItem[];
}

/** A menu of the bar; submenus open at the side of their item, by mouse or by the arrows. */
export function Menu({
  caption,
  items,
}: {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>(":scope > button")?.focus();
  }, []);
  useEffect(() => {
    const element = root.current as HTMLElement;
    const press = (event: KeyboardEvent) => move(event, close);
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [close]);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [isOpen]);
  return (
    <div className="menu" ref={root}>
      <button type="button" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {caption}
      </button>
      {isOpen && <Items items={items} onDone={close} />}
    </div>
  );
}

function Items({
  items,
  onDone,
}: {
  readonly items: readonly MenuItem[];
  readonly onDone: () => void;
}): JSX.Element {
  // Identified by its caption, as every change of the workbook creates the items anew.
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div role="menu" className="items">
      {items.map((item, at) =>
        item.caption === "" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else to be known by
          <hr key={at} />
        ) : (
          <div
            key={item.caption}
            className="item"
            onPointerEnter={() => setOpened(item.items ? item.caption : null)}
          >
            <button
              type="button"
              role="menuitem"
              {...(item.items === undefined
                ? {}
                : { "aria-haspopup": "menu", "aria-expanded": opened === item.caption })}
              onClick={() => {
                if (item.items !== undefined) {
                  setOpened(item.caption);
                  return;
                }
                onDone();
                item.run?.();
              }}
            >
              {item.caption}
            </button>
            {item.items !== undefined && opened === item.caption && (
              <Items items={item.items} onDone={onDone} />
            )}
          </div>
        ),
      )}
    </div>
  );
}

/** Keyboard control of a menu: arrows move through the items, right opens a submenu, left and Escape close it. */
function move(event: KeyboardEvent, close: () => void): void {
  const item = (event.target as HTMLElement).closest<HTMLElement>("[role=menuitem]");
  const menu = item?.closest<HTMLElement>("[role=menu]");
  if (event.key === "Escape") close();
  else if (item === null || item === undefined || !menu) return;
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const items = [...menu.querySelectorAll<HTMLElement>(":scope > .item > [role=menuitem]")];
    const at = items.indexOf(item) + (event.key === "ArrowDown" ? 1 : -1);
    items[(at + items.length) % items.length].focus();
  } else if (event.key === "ArrowRight" && item.ariaHasPopup === "menu") {
    item.click();
    requestAnimationFrame(() =>
      item.parentElement?.querySelector<HTMLElement>("[role=menu] [role=menuitem]")?.focus(),
    );
  } else if (event.key === "ArrowLeft")
    menu.parentElement?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
