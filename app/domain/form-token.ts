/** The names under which a form, or a script of ours, hands over the token of its page. */
export const formTokenField = "formToken";
export const formTokenHeader = "X-Form-Token";
