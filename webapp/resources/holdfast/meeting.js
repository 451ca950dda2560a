// The clock of a running meeting. The server knows the time; this only lets it walk on between two pages.
(function () {
  "use strict";

  const clock = document.querySelector(".hf-clock");
  if (!clock) {
    return;
  }
  const opened = performance.now();
  const elapsed = Number(clock.dataset.elapsed);
  const whole = Number(clock.dataset.minutes) * 60;
  const runs = clock.dataset.running === "true";
  const said = clock.querySelector("[data-clock='said']");
  const left = clock.querySelector("[data-clock='left']");

  function spoken(seconds) {
    return String(Math.floor(seconds / 60)).padStart(2, "0") + ":" + String(seconds % 60).padStart(2, "0");
  }

  // No sound and nothing announced: a timer is a live region that is off.
  function walk() {
    const seconds = elapsed + (runs ? Math.floor((performance.now() - opened) / 1000) : 0);
    const rest = Number(left.dataset.until) - seconds;
    said.textContent = spoken(seconds);
    left.textContent = " · " + (rest >= 0 ? clock.dataset.left : clock.dataset.over).replace("*", spoken(Math.abs(rest)));
    clock.classList.toggle("hf-clock--over", seconds > whole);
  }

  walk();
  if (runs) {
    window.setInterval(walk, 1000);
  }
})();
