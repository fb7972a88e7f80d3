/** Looks into a file before it is kept, in bounded time and memory: what it is, and what in it could act by itself. */
package fr.relais.document.controle;
