/** What the tests of every service share: a real database and a real broker, people with tokens, topics, contracts. */
package fr.relais.testkit;
