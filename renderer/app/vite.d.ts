// Types of what Vite adds to the language: style modules, ?url imports, import.meta.env.
/// <reference types="vite/client" />
