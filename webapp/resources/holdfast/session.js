// Says five minutes before the session ends that it will, and lengthens it by one press. Asks the server first: another
// window may have been used meanwhile.
(function () {
  "use strict";

  const WARNING = 300;
  const ASK_AGAIN = 30;

  const bar = document.querySelector("[data-session]");
  if (!bar) {
    return;
  }
  const words = bar.dataset;
  const text = bar.querySelector("[data-session-words]");
  const voice = document.querySelector("[data-session-spoken]");
  const button = bar.querySelector("button");
  const link = bar.querySelector("a");
  const warnAt = Math.min(WARNING, Number(words.length) / 2);
  let timer = 0;

  function spoken(sentence) {
    if (text.textContent !== sentence) {
      text.textContent = sentence;
      voice.textContent = sentence;
    }
  }

  function show(seconds) {
    window.clearTimeout(timer);
    const over = seconds <= 0;
    const warned = seconds <= warnAt;
    bar.hidden = !warned;
    document.documentElement.classList.toggle("hf-warned", warned);
    if (!warned) {
      text.textContent = "";
      voice.textContent = "";
    } else if (over) {
      spoken(words.overWords);
      const here = document.querySelector("[data-draft]");
      const page = here ? here.dataset.page : window.location.pathname + window.location.search;
      link.href = (words.basePath || "") + "/sign-in?to=" + encodeURIComponent(page);
    } else if (!text.textContent || button.hidden) {
      // Once, and not again each half minute: the words name the time and not what is left.
      spoken(words.soonWords.replace("{0}", clock(seconds)));
    }
    button.hidden = over;
    link.hidden = !over;
    const next = over ? ASK_AGAIN : warned ? Math.min(seconds + 1, ASK_AGAIN) : seconds - warnAt;
    timer = window.setTimeout(ask, Math.min(next, 86400) * 1000);
  }

  function clock(seconds) {
    const end = new Date(Date.now() + seconds * 1000);
    return String(end.getHours()).padStart(2, "0") + ":" + String(end.getMinutes()).padStart(2, "0");
  }

  async function call(method) {
    try {
      const answer = await fetch((words.basePath || "") + "/session", {
        method: method, headers: { "X-Holdfast-Person": words.person }, credentials: "same-origin", cache: "no-store"
      });
      if (answer.status === 401 || answer.status === 409) {
        show(0);
      } else if (answer.ok) {
        show((await answer.json()).seconds);
      } else {
        timer = window.setTimeout(ask, ASK_AGAIN * 1000);
      }
    } catch (e) {
      timer = window.setTimeout(ask, ASK_AGAIN * 1000);
    }
  }

  function ask() {
    window.clearTimeout(timer);
    call("GET");
  }

  button.addEventListener("click", function () {
    call("POST");
  });
  document.addEventListener("hf-session", function (event) {
    show(event.detail);
  });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "visible") {
      ask();
    }
  });
  show(Number(words.session));
})();
