/** Who did what: the trail that the database keeps of every act, its search, and the check that no table escapes it. */
package fr.relais.kit.audit;
