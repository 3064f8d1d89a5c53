import i18next, { type InitOptions } from "i18next";
import { japanese } from "./japanese";

// Adds Japanese to the grid component, which creates its own instance of i18next as soon as it is loaded.
const create = i18next.createInstance.bind(i18next);
i18next.createInstance = (options: InitOptions = {}, ...rest) =>
  create(
    { ...options, resources: { ...options.resources, ja: { translation: japanese } }, fallbackLng: "en-US" },
    ...rest,
  );
