/**
 * The realm's Date, inside the membrane: `new Date()` reads the workbench's clock, and local fields are those of the
 * script's time zone (platform.md §6.1), not of the process the workbench runs in.
 */
export const REALM_DATE = `
  const minute = 60000;
  const wall = (date) => new HostDate(+date + port.offset(+date) * minute);
  const fromWall = (time) => {
    const guess = time - port.offset(time) * minute;
    return time - port.offset(guess) * minute;
  };
  const proto = HostDate.prototype;
  const define = (name, value) => Object.defineProperty(proto, name, { value, configurable: true, writable: true });
  for (const field of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    define("get" + field, { ["get" + field]() { return wall(this)["getUTC" + field](); } }["get" + field]);
    if (field === "Day") continue;
    define("set" + field, { ["set" + field](...args) {
      const local = wall(this);
      local["setUTC" + field](...args);
      return this.setTime(fromWall(+local));
    } }["set" + field]);
  }
  define("getTimezoneOffset", function getTimezoneOffset() { return -port.offset(+this); });
  const two = (value) => String(value).padStart(2, "0");
  const zoneText = (date) => {
    const offset = port.offset(+date);
    const size = Math.abs(offset);
    return "GMT" + (offset < 0 ? "-" : "+") + two(Math.floor(size / 60)) + two(size % 60);
  };
  const NAMES = {};
  /** The zone as V8 writes it behind the offset, such as Japan Standard Time. */
  const longName = (date) => {
    const zone = port.zone();
    NAMES[zone] = NAMES[zone] || new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "long" });
    return NAMES[zone].formatToParts(+date).find(({ type }) => type === "timeZoneName").value;
  };
  const DAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  define("toDateString", function toDateString() {
    if (isNaN(this)) return "Invalid Date";
    const at = wall(this);
    return [DAYS[at.getUTCDay()], MONTHS[at.getUTCMonth()], two(at.getUTCDate()), String(at.getUTCFullYear()).padStart(4, "0")].join(" ");
  });
  define("toTimeString", function toTimeString() {
    if (isNaN(this)) return "Invalid Date";
    return wall(this).toISOString().slice(11, 19) + " " + zoneText(this) + " (" + longName(this) + ")";
  });
  define("toString", function toString() {
    return isNaN(this) ? "Invalid Date" : this.toDateString() + " " + this.toTimeString();
  });
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const original = proto[name];
    define(name, { [name](locales, options) {
      return original.call(this, locales, { timeZone: port.zone(), ...options });
    } }[name]);
  }
  const ZONED = /(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|\\([^)]*\\))\\s*$/i;
  const DAY_ONLY = /^\\s*[+-]?\\d{4,6}(-\\d{2}){0,2}\\s*$/;
  const parse = (text) => {
    if (ZONED.test(text) || DAY_ONLY.test(text)) return HostDate.parse(text);
    const asUtc = HostDate.parse(/^\\d{4}-\\d{2}-\\d{2}T/.test(text) ? text + "Z" : text + " UTC");
    return isNaN(asUtc) ? asUtc : fromWall(asUtc);
  };
  const timeOf = (args) => {
    if (args.length === 0) return port.now();
    if (args.length > 1) return fromWall(HostDate.UTC(...args));
    return typeof args[0] === "string" ? parse(args[0]) : args[0];
  };
  const RealmDate = new Proxy(HostDate, {
    apply() { return new HostDate(port.now()).toString(); },
    construct(target, args, made) {
      const time = timeOf(args);
      // Reflect.construct is many times slower, and only a subclass needs it.
      return made === RealmDate ? new HostDate(time) : Reflect.construct(target, [time], made);
    },
    get(target, name) {
      if (name === "now") return now;
      return name === "parse" ? parse : target[name];
    },
  });
  const now = { now() { return port.now(); } }.now;
  define("constructor", RealmDate);
  globalThis.Date = RealmDate;
`;
