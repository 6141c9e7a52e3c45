/* The site opened from a folder (file:), where links to directories list them and browsers refuse workers.
   Does nothing on a web server. */
"use strict";
if (location.protocol === "file:") {
  /** ".../losses/nll/#formula" -> ".../losses/nll/index.html#formula" */
  const openable = (address) => {
    const url = new URL(address);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  };

  // The address is mended when a link is about to be used, so that search results, which come later, work as well.
  for (const event of ["pointerdown", "click", "keydown"])
    document.addEventListener(event, ({ target }) => {
      const link = target instanceof Element && target.closest("a[href]");
      if (link) link.href = openable(link.href);
    }, { capture: true });

  /** A worker in name only: the script runs in a hidden frame, which may load what a worker may not. */
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      window.IFrameWorker = this.constructor; // the theme's worker looks for this name to find its own files
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "search";
      document.body.append(frame);
      const inside = frame.contentWindow;
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      inside.importScripts = (...scripts) => scripts.reduce(
        (before, script) => before.then(() => this.load(inside, script)), Promise.resolve());
      this.inside = inside;
      this.ready = this.load(inside, String(address));
    }

    load(inside, address) {
      return new Promise((resolve, reject) => {
        const script = inside.document.createElement("script");
        script.src = new URL(address, location.href).href;
        script.onload = resolve;
        script.onerror = reject;
        inside.document.body.append(script);
      });
    }

    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new this.inside.MessageEvent("message", { data })));
    }

    terminate() {}
  };
}
