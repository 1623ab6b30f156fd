/** Conversations between customers and the office: "Írjon nekünk" with its complaints, and the thread of a case. */
@NullMarked
package hu.miho.portal.messages;

import org.jspecify.annotations.NullMarked;
