/** Files somebody sends and documents the services print: what is safe to keep, what is made to last. */
package fr.relais.document;
