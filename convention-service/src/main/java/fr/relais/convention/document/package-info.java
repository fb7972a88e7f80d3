/** The files of a dossier: checked before they are kept, kept with their hash, given back as they came. */
package fr.relais.convention.document;
