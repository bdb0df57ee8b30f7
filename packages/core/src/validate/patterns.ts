export const RESULT_ID = /^[0-9a-f]{32}$/;
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
export const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
