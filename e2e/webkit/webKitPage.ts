import { By, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver';

/** The longest wait for anything, in milliseconds: far more than needed, for busy machines. */
const patience = 30_000;

/** The page in WebKit; its parts are found by their visible names. */
export function webKitPage(driver: WebDriver) {
  const home = process.env.STREAMSIZER_URL ?? '';
  const wait = (locator: By) =>
    driver.wait(until.elementLocated(locator), patience, String(locator));
  const quote = (text: string) => JSON.stringify(text);
  /** The header of a page that is still loading cannot be used yet. */
  const usable = '[not(ancestor::*[@inert])]';
  const named = (tag: string, name: string, more = '') =>
    By.xpath(`//${tag}[normalize-space()=${quote(name)} or @aria-label=${quote(name)}]${more}`);
  const seen = async (element: WebElement) => {
    await driver.wait(until.elementIsVisible(element), patience);
    return element;
  };
  const textOf = async (locator: By) => (await wait(locator)).getText();
  const field = async (label: string) => {
    const found = await wait(
      By.xpath(`//label[normalize-space()=${quote(label)}] | //input[@aria-label=${quote(label)}]`),
    );
    const id = await found.getAttribute('for');
    return seen(id ? await wait(By.id(id)) : found);
  };
  const selectAll = (element: WebElement) =>
    driver.actions().click(element).keyDown(Key.CONTROL).sendKeys('a').keyUp(Key.CONTROL);
  return {
    open: (hash: string) => driver.get(`${home}${hash}`),
    reload: () => driver.navigate().refresh(),
    address: () => driver.getCurrentUrl(),
    heading: () => textOf(By.css('h1')),
    button: async (name: string) => seen(await wait(named('button', name, usable))),
    link: async (name: string) => seen(await wait(named('a', name))),
    field,
    firstBox: async () => wait(By.css('main input[type=checkbox], li input[type=checkbox]')),
    /** Replaces what stands in a field. */
    type: async (element: WebElement, text: string) => {
      await selectAll(element).sendKeys(text).perform();
    },
    /** What the clipboard holds, read as a person would: by pasting it into a field. */
    pasteInto: async (element: WebElement) => {
      const before = await element.getAttribute('value');
      await selectAll(element).keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
      // The text may come a moment after the keys.
      const hasCome = async () => (await element.getAttribute('value')) !== before;
      await driver.wait(hasCome, patience, 'the text is pasted');
      return element.getAttribute('value');
    },
    text: (name: string) => wait(By.xpath(`//*[normalize-space(text())=${quote(name)}]`)),
    until: (condition: () => Promise<boolean>, what: string) =>
      driver.wait(condition, patience, what),
  };
}
