/** The life of a thing as one table of states and acts. */
package fr.relais.kit.state;
