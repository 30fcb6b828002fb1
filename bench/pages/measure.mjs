const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Gives the browser that drives the page what it measures with (lib/page-bench.ts says what). `draw` draws the plan
 * that was made beforehand, `firstBar` is in the page as soon as the first bar is.
 */
export function offerBench({ draw, firstBar, scrollTo }) {
  window.bench = {
    async ready() {
      const began = performance.now();
      draw();
      while (document.querySelector(firstBar) === null) await frame();
      await frame();
      await frame();
      return performance.now() - began;
    },
    nodes: () => document.querySelectorAll('*').length,
    async scroll(axis, pixels, ms) {
      let longTaskMs = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longTaskMs += entry.duration;
      });
      observer.observe({ entryTypes: ['longtask'] });
      const began = performance.now();
      let frames = 0;
      for (let at = began; at - began < ms; at = await frame()) {
        const far = (pixels * Math.max(0, at - began)) / ms;
        scrollTo(axis === 'across' ? far : 0, axis === 'down' ? far : 0);
        frames += 1;
      }
      await frame();
      observer.disconnect();
      return { frames, longTaskMs };
    },
  };
}
