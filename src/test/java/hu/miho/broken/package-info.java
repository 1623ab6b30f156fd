/** Classes that break the house style, each rule once, so that a rule that no longer bites is noticed. */
package hu.miho.broken;
