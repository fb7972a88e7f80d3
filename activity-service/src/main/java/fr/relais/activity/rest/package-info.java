/** What the HTTP resources share: texts one may send, revisions, and the document of the API. */
package fr.relais.activity.rest;
