/** The convention of a dossier and its avenants; its terms are a fold over the signed instruments ({@code Consolidation}). */
package fr.relais.convention.convention;
