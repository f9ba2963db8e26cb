import { defineConfig } from "vite";

// The build is deterministic: names hold a digest of the content, and nothing reads the clock or the machine.
export default defineConfig({
  build: {
    outDir: "../dist", emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
  server: {
    fs: { allow: ["../.."] },
    proxy: { "/maqaf.v1": "http://localhost:7780", "/server.json": "http://localhost:7780" },
  },
});
