import i18next, { type InitOptions } from "i18next";
import { japanese } from "./japanese";

// The screen makes its own instance of i18next, with the languages it has, as soon as it is loaded; it lacks Japanese.
const create = i18next.createInstance.bind(i18next);
i18next.createInstance = (options: InitOptions = {}, ...rest) =>
  create(
    { ...options, resources: { ...options.resources, ja: { translation: japanese } }, fallbackLng: "en-US" },
    ...rest,
  );
