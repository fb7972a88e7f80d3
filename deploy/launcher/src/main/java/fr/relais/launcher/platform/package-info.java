/** The whole platform on one machine: database server, broker and services, started together and stopped together. */
package fr.relais.launcher.platform;
