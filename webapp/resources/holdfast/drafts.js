// Keeps on the server what is typed into a form that holds <hf:draft/>, and says so. Nothing is kept in the browser: the
// machine may be a school's. Without this file the form still saves.
(function () {
  "use strict";

  const IDLE = 1200;
  const LATEST = 1500;
  const PATIENCE = 10000;
  const BACK_OFF = [2000, 4000, 8000, 15000, 30000];
  const HEARTBEAT = 30000;

  const holder = document.querySelector("[data-draft]");
  const form = holder && holder.closest("form");
  if (!form) {
    return;
  }
  const words = holder.dataset;
  const address = (words.basePath || "") + "/page/drafts/" + words.child + "/" + words.draft;
  const headers = { "Content-Type": "application/json", "X-Holdfast-Person": words.person };

  let unkept = new Map();
  let timer = 0;
  let firstUnkept = 0;
  let current = null;
  let tries = 0;
  let turn = 0;
  let state = "";
  let heardAt = Date.now();
  let leaving = false;
  let flushed = false;
  // In which they were last.
  let box = null;

  function fieldOf(element) {
    return element && element.closest && form.contains(element) ? element.closest("[data-field]") : null;
  }

  function textOf(field) {
    const choice = field.querySelector("input[type=radio]:checked, input[type=checkbox]:checked");
    const one = field.querySelector("textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=hidden])");
    return one ? one.value : choice ? choice.value : "";
  }

  // In words on the page; spoken only when it is no longer the same news.
  function say(kind, text, icon, link) {
    const place = document.querySelector("[data-saved]");
    if (!place) {
      return;
    }
    place.classList.remove("hf-saved--wait", "hf-saved--soon");
    if (icon !== "ok") {
      place.classList.add("hf-saved--" + icon);
    }
    const picture = place.querySelector("svg");
    picture.removeAttribute("hidden");
    picture.querySelector("use").setAttribute("href", "#i-" + icon);
    place.querySelector("[data-saved-text]").textContent = text;
    const anchor = place.querySelector("[data-saved-link]");
    anchor.hidden = !link;
    if (link) {
      const all = unkept.size === 0;
      anchor.href = (words.basePath || "") + "/sign-in?to=" + encodeURIComponent(words.page) + (all ? "&kept=all" : "");
      // With text that is nowhere else, the page must stay.
      anchor.target = all ? "_self" : "_blank";
    }
    if (kind !== "saving" && kind !== state) {
      place.querySelector("[data-saved-spoken]").textContent = link ? text + " " + anchor.textContent : text;
      state = kind;
    }
  }

  function entered(event) {
    if (fieldOf(event.target)) {
      box = event.target;
    }
  }

  function later(after) {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, after);
  }

  function typed(event) {
    const field = fieldOf(event.target);
    if (!field) {
      return;
    }
    const text = textOf(field);
    const name = field.dataset.field;
    const before = unkept.get(name);
    if (before && before.text === text) {
      return;
    }
    flushed = false;
    unkept.set(name, { text: text, base: Number(field.dataset.base) });
    const now = Date.now();
    firstUnkept = firstUnkept || now;
    if (tries === 0) {
      if (state === "" || state === "saved") {
        say("saving", words.savingWords, "wait", false);
      }
      later(Math.max(0, Math.min(IDLE, firstUnkept + LATEST - now)));
    }
  }

  function body(fields) {
    turn = Math.max(turn + 1, Date.now());
    const field = fieldOf(box);
    const caret = field && box.selectionStart;
    return JSON.stringify({
      child: words.child,
      opening: words.opening,
      revision: Number(words.revision),
      turn: turn,
      page: words.page,
      focus: field ? field.dataset.field : "",
      caret: caret || 0,
      fields: Object.fromEntries(fields)
    });
  }

  async function put(path, content, signal, keepalive) {
    const answer = await fetch(address + path, {
      method: "PUT", headers: headers, body: content, signal: signal, keepalive: keepalive, credentials: "same-origin",
      cache: "no-store", redirect: "error"
    });
    const told = answer.status === 401 ? {} : await answer.json().catch(function () { return {}; });
    if (typeof told.seconds === "number") {
      heardAt = Date.now();
      document.dispatchEvent(new CustomEvent("hf-session", { detail: told.seconds }));
    }
    return { status: answer.status, told: told };
  }

  // What is sent is whatever did not arrive yet, so that one that is late or lost costs nothing.
  function send() {
    window.clearTimeout(timer);
    if (!current) {
      current = sendNow().finally(function () { current = null; });
    }
    return current;
  }

  async function sendNow() {
    if (unkept.size === 0) {
      return state;
    }
    firstUnkept = 0;
    const sent = new Map(unkept);
    const stop = new AbortController();
    const impatience = window.setTimeout(function () { stop.abort(); }, PATIENCE);
    try {
      take(await put("", body(sent), stop.signal, false), sent);
    } catch (e) {
      again("offline", words.offlineWords, false);
    } finally {
      window.clearTimeout(impatience);
    }
    return state;
  }

  function take(answer, sent) {
    if (answer.status === 200) {
      sent.forEach(function (value, name) {
        if (unkept.get(name) === value) {
          unkept.delete(name);
        }
      });
      tries = 0;
      if (unkept.size > 0) {
        later(Math.max(0, Math.min(IDLE, firstUnkept + LATEST - Date.now())));
      }
      say("saved", words.savedWords.replace("{0}", answer.told.savedAt), "ok", false);
    } else if (answer.status === 401) {
      again("out", words.outWords, true);
    } else if (answer.told.words) {
      tries = 0;
      say("refused", answer.told.words, "soon", false);
    } else {
      // A server that is starting knows none of its addresses yet.
      again("failed", words.failedWords, false);
    }
  }

  function again(kind, text, link) {
    say(kind, text, "soon", link);
    later(BACK_OFF[Math.min(tries, BACK_OFF.length - 1)]);
    tries += 1;
  }

  // The page goes: what did not arrive yet is sent along, without waiting for the answer.
  function flush() {
    if (unkept.size > 0 && !flushed) {
      flushed = true;
      window.clearTimeout(timer);
      fetch(address, {
        method: "PUT", headers: headers, body: body(unkept), keepalive: true, credentials: "same-origin", redirect: "error"
      }).catch(function () {});
      if (!leaving) {
        later(IDLE);
      }
    }
  }

  // A post into the void would take the text with it: where the server was not heard lately, first ask whether it is there.
  function submit(event) {
    if (leaving || event.defaultPrevented) {
      return;
    }
    const sure = Date.now() - heardAt < HEARTBEAT + PATIENCE && (state === "" || state === "saved");
    if (sure) {
      leaving = true;
      flush();
      window.setTimeout(function () { leaving = false; }, PATIENCE);
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    ask().then(function (there) {
      if (there) {
        leaving = true;
        form.requestSubmit(button);
      }
    });
  }

  async function ask() {
    if (current) {
      await current;
    }
    if (unkept.size === 0) {
      return beat();
    }
    tries = 0;
    const now = await send();
    return now === "saved" || now === "refused";
  }

  async function beat() {
    try {
      const answer = await put("/here", "{}", undefined, false);
      if (answer.status === 401) {
        say("out", unkept.size > 0 ? words.outWords : words.outKeptWords, "soon", true);
        return false;
      }
      if (answer.status === 200) {
        show(answer.told.here);
        if (unkept.size > 0 && state !== "refused" && state !== "saved") {
          tries = 0;
          send();
        }
        if (unkept.size === 0 && (state === "out" || state === "offline" || state === "failed")) {
          say("saved", words.savedWords.replace(" {0}", ""), "ok", false);
        }
      }
      return answer.status === 200 || Boolean(answer.told.words);
    } catch (e) {
      say("offline", unkept.size > 0 ? words.offlineWords : words.failedWords, "soon", false);
      return false;
    }
  }

  function show(text) {
    const place = document.querySelector("[data-here]");
    if (place && place.textContent !== text) {
      place.textContent = text;
      place.hidden = !text;
    }
  }

  function look() {
    if (document.visibilityState === "hidden") {
      flush();
    } else if (tries > 0) {
      tries = 0;
      send();
    } else if (state === "out") {
      beat();
    }
  }

  async function leaveOut() {
    const url = address + "?opening=" + words.opening + "&revision=" + words.revision;
    try {
      const answer = await fetch(url, { method: "DELETE", headers: headers, credentials: "same-origin", redirect: "error" });
      if (answer.status === 200) {
        leaving = true;
        unkept.clear();
        window.location.assign((words.basePath || "") + words.page);
        return;
      }
    } catch (e) {
      // said below
    }
    say("failed", words.failedWords, "soon", false);
  }

  // Where they were when the text was kept.
  function goBack() {
    const field = words.at && !document.querySelector("[data-focus]") && form.querySelector("[data-field='" + words.at + "']");
    const last = field && field.querySelector("textarea, select, input:not([type=hidden])");
    if (!last) {
      return;
    }
    last.focus();
    if (last.setSelectionRange && last.type !== "checkbox" && last.type !== "radio") {
      const caret = Math.min(Number(words.caret), last.value.length);
      last.setSelectionRange(caret, caret);
    }
  }

  form.addEventListener("focusin", entered);
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("submit", submit);
  holder.addEventListener("click", function (event) {
    if (event.target.closest("[data-leave-out]")) {
      leaveOut();
    }
  });
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  window.addEventListener("online", look);
  window.addEventListener("pagehide", flush);
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && unkept.size > 0 && tries > 0) {
      event.preventDefault();
    }
  });
  window.setInterval(beat, HEARTBEAT);
  goBack();
})();
