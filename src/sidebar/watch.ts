/*
 * The page's first script: says why the page stays empty. The page arrived damaged (Google's server cuts what looks like a
 * comment out of scripts, a paste may lose its end), the browser is too old for the program, or the program met a fault as
 * it started. Kept to what browsers of any age understand: var, no arrow functions.
 */

var TOO_OLD =
  "ブラウザーが古いため、表示できません。ブラウザーを更新してから、もう一度開いてください。 This browser is too old to show Rashinban. Please update it, then open Rashinban again.";
var DAMAGED =
  "ページが壊れて届いたため、表示できません。スクリプトエディタの sidebar.html に、配布されている内容をもう一度まるごと貼り付けてください。続くときは、Rashinbanを導入した人に知らせてください。 This page arrived damaged, so Rashinban cannot be shown. Please paste the whole of sidebar.html into the script editor again. If it stays, tell whoever set up Rashinban.";
var FAULT =
  "Rashinbanの内部で問題が起き、表示できません。もう一度開いてください。続くときは、次の言葉をRashinbanを導入した人に知らせてください： Rashinban met a problem as it started. Please open it again. If it stays, tell whoever set up Rashinban these words: ";

/** What the program stopped at; a browser that does not understand it at all says so by a syntax error. */
var fault = "";
window.onerror = (message) => {
  var said = String(message);
  if (fault === "" && !/SyntaxError/.test(said)) fault = said;
};

window.addEventListener("load", () => {
  var app = document.getElementById("app");
  if (app === null || app.firstChild !== null) return;
  var program = document.getElementById("program");
  var isWhole =
    program !== null &&
    program.getAttribute("data-length") === String((program.textContent as string).length);
  app.textContent = !isWhole ? DAMAGED : fault === "" ? TOO_OLD : FAULT + fault;
});
