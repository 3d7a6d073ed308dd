/**
 * The service: one list of routes, who may enter each, and the server that carries them; {@code
 * web.http} what handlers see, {@code web.service} what API and pages share, {@code web.api} the
 * API, {@code web.page} the pages. Imports every room but {@code cli}; the only user of the server
 * and metrics libraries.
 */
package co.veedor.web;
